# Namen van de pijplijnen en fasen waarmee een nieuwe kluis begint.

sales-pipeline-new = Nieuwe klanten
sales-pipeline-existing = Bestaande klanten
sales-stage-need = Behoefte
sales-stage-qualified = Gekwalificeerd
sales-stage-occasion = Aanleiding
sales-stage-talk = Gesprek
sales-stage-offer = Offerte
sales-stage-negotiation = Onderhandeling
sales-stage-order = Opdracht
sales-stage-won = Gewonnen
sales-stage-lost = Verloren
