# Names of the pipelines and stages that a new vault starts with.

sales-pipeline-new = New business
sales-pipeline-existing = Existing customers
sales-stage-need = Need
sales-stage-qualified = Qualified
sales-stage-occasion = Occasion
sales-stage-talk = Talk
sales-stage-offer = Offer
sales-stage-negotiation = Negotiation
sales-stage-order = Order
sales-stage-won = Won
sales-stage-lost = Lost
