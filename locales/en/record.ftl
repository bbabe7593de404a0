# Contracts, cases, answers, referrals, assessments: what is recorded besides touches and steps.

record-menu = Record something else
record-do = Record
record-until = until { $day }
record-number-wrong = A whole number up to { $most }

# Contracts
record-contracts = Contracts
record-contract-new = Record a contract
record-contract-edit = Change contract
record-contract-saved = Contract saved
record-contract-deleted = Contract deleted
record-contract-title = Subject
record-contract-start = Start
record-contract-end = End of term
record-contract-end-hint = Leave empty if open-ended
record-contract-end-missing = Renewal or notice needs an end
record-contract-renews = Renews by … months
record-contract-notice = Notice period in days
record-contract-amount = Value per term in { $currency }
record-contract-amount-hint = Without a term: per year
record-contract-number = Contract number
record-contract-numbered = No. { $number }
record-contract-noticed = Notice given on
record-contract-noticed-on = notice given on { $day }
record-contract-notice-by = notice by { $day }
record-contract-open = open-ended
record-contract-until = runs until { $day }
record-contract-ends = notice given, ends on { $day }
record-contract-renewing =
    { $months ->
        [one] renews by 1 month
       *[other] renews by { $months } months
    }
record-notice-title = Notice: { $title }
record-notice-do = Record notice
record-notice-saved = Notice recorded
record-notice-end = Last day of the contract
record-notice-end-hint = Empty: by term and notice period

# Cases
record-cases = Open cases
record-case-new = Open a case
record-case-edit = Change case
record-case-saved = Case saved
record-case-deleted = Case deleted
record-case-reopen = Reopen
record-case-reopened = Case reopened
record-case-kind = Kind of case
record-case-complaint = Complaint
record-case-return = Return
record-case-question = Question
record-case-feedback = Feedback
record-case-title = What is it about?
record-case-severe = severe
record-case-opened = Received on
record-case-due = To be settled by
record-case-closed = Closed on
record-case-outcome = Outcome
record-case-owner = Responsible
record-case-open = open
record-case-open-until = open, to be settled by { $day }
record-case-closed-on = closed on { $day }
record-case-result = Outcome: { $outcome }
record-settle-title = Close: { $title }
record-settle-do = Close
record-settle-saved = Case closed

# Answers and referrals
record-answer-new = Record an answer
record-answer-edit = Change answer
record-answer-saved = Answer saved
record-answer-deleted = Answer deleted
record-answer-nps = How likely is a recommendation?
record-answer-unlikely = unlikely
record-answer-likely = very likely
record-answer-mood = Mood
record-answer-text = In the customer’s words
record-answer-day = Answered on
record-answer-said = Recommendation { $nps } of 10
record-entry-answer = Answer
record-referral-new = Record a referral
record-referral-edit = Change referral
record-referral-saved = Referral saved
record-referral-deleted = Referral deleted
record-referral-who = To whom?
record-referral-day = Recommended on
record-entry-referral = Referral
record-entry-contract = contract begins

# Assessments
record-milestone-new = Record an assessment
record-milestone-edit = Change assessment
record-milestone-saved = Assessment saved
record-milestone-deleted = Assessment deleted
record-milestone-kind = Assessment
record-milestone-day = On
record-milestone-opt-in = Wants to be kept informed
record-milestone-qualified = Worth an offer
record-milestone-lost = Customer lost
record-milestone-archived = Put aside
record-milestone-reason = Why?
record-milestone-reason-choose = Choose a reason
record-milestone-competitor = To which competitor?
record-milestone-to = to { $name }
record-milestone-until = Put aside until
record-milestone-until-hint = Leave empty for no end
record-phase-new = Set the phase by hand
record-phase-which = Phase
record-phase-of = { $track }: { $phase }
record-phase-until = Holds until
record-phase-reason = Why?
record-phase-do = Set
record-phase-saved = Phase set
record-phase-released = Phase taken back
record-phase-too-far = At most { $days } days ahead
record-phase-none = No phase can be set for this customer at the moment.
record-entry-phase = Phase { $phase }
record-entry-by-hand = set by hand

# Purchases
record-purchase-cancelled-on = cancelled on { $day }
record-purchase-awaits = not delivered yet
record-purchase-delivered-on = delivered on { $day }

# Today
