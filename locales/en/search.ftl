# Search over everything: what was found and what it is called.
search-hits = Hits
search-more = Show more
search-similar = similar
search-count-more = { $count }+
search-nothing = There is nothing for “{ $query }”. The search looks through names, towns, numbers, notes, deals, tasks, cases, contracts, purchases and files; the trash is left out.

search-kinds = Kind of hits
search-kind-key = kind
search-kinds-all = Everything
search-kinds-customer = Customers
search-kinds-touch = Contacts and notes
search-kinds-deal = Deals
search-kinds-task = Tasks
search-kinds-case = Cases
search-kinds-contract = Contracts
search-kinds-purchase = Purchases
search-kinds-promise = Promises
search-kinds-answer = Answers
search-kinds-file = Files

search-kind-organisation = Company
search-kind-person = Person
search-kind-deal = Deal
search-kind-task = Task
search-kind-contract = Contract
search-kind-purchase = Purchase
search-kind-promise = Promise
search-kind-answer = Answer
search-kind-file = File
