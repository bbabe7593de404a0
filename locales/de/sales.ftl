# Namen der Pipelines und Stufen, mit denen ein neuer Tresor beginnt.

sales-pipeline-new = Neugeschäft
sales-pipeline-existing = Bestandskunden
sales-stage-need = Bedarf
sales-stage-qualified = Qualifiziert
sales-stage-occasion = Anlass
sales-stage-talk = Gespräch
sales-stage-offer = Angebot
sales-stage-negotiation = Verhandlung
sales-stage-order = Auftrag
sales-stage-won = Gewonnen
sales-stage-lost = Verloren
