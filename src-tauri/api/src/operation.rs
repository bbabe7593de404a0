//! The list of operations. From it come the dispatch for every shell and the TypeScript types of the window;
//! an operation without a body, a request or a response type does not compile.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{ApiError, ErrorCode, Rondo};
use crate::{
    agenda, app, archive, attachment, cadence, calendar, contract, deal, draft, duplicate, exchange, field,
    firm, history, intake, lifecycle, milestone, offer, party, playbook, print, product, promise, quality,
    report, rules, sales, search, service, survey, task, timeline, vault, view, winback,
};

/// A request without content.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Empty {}

macro_rules! operations {
    ($($name:literal: $request:ty => $response:ty = $body:path;)*) => {
        /// The names of all operations.
        pub const NAMES: &[&str] = &[$($name),*];

        pub(crate) fn dispatch(rondo: &Rondo, op: &str, request: Value) -> Result<Value, ApiError> {
            match op {
                $($name => {
                    let request: $request = parse(request)?;
                    let response: $response = $body(rondo, request)?;
                    serde_json::to_value(response).map_err(internal)
                })*
                _ => Err(ApiError::new(ErrorCode::BadRequest, "there is no such operation")),
            }
        }

        /// Visits every operation with its types, for the generated TypeScript.
        pub fn visit(visitor: &mut impl Visitor) {
            $(visitor.operation::<$request, $response>($name);)*
        }
    };
}

/// Sees each operation with its types.
pub trait Visitor {
    /// One operation.
    fn operation<Request: TS + 'static, Response: TS + 'static>(&mut self, name: &str);
}

/// serde would read a list as a struct field by field, and its messages quote what was sent: neither goes outside.
fn parse<T: for<'de> Deserialize<'de>>(request: Value) -> Result<T, ApiError> {
    let wrong =
        || ApiError::new(ErrorCode::BadRequest, "the request does not have the shape of this operation");
    let Value::Object(mut fields) = request else { return Err(wrong()) };
    // A field that is null is a field that was left out.
    fields.retain(|_, value| !value.is_null());
    serde_json::from_value(Value::Object(fields)).map_err(|_| wrong())
}

fn internal(_: serde_json::Error) -> ApiError {
    ApiError::new(ErrorCode::Internal, "a response could not be written as JSON")
}

operations! {
    "app.boot": Empty => app::Boot = app::boot;
    "app.set_preferences": app::Preferences => app::Boot = app::set_preferences;
    "app.cancel": app::JobRequest => Empty = app::cancel;
    "app.waiting_files": Empty => Vec<exchange::FileToken> = app::waiting_files;
    "app.open_url": app::UrlRequest => Empty = app::open_url;

    "vault.create": vault::VaultCreate => vault::NewRecoveryKey = vault::create;
    "vault.confirm_recovery": vault::ConfirmRequest => Empty = vault::confirm_recovery;
    "vault.unlock": vault::UnlockRequest => app::Boot = vault::unlock;
    "vault.lock": Empty => app::Boot = vault::lock;
    "vault.info": Empty => vault::VaultInfo = vault::info;
    "vault.change_passphrase": vault::ChangePassphraseRequest => Empty = vault::change_passphrase;
    "vault.renew_recovery": vault::PassphraseRequest => vault::NewRecoveryKey = vault::renew_recovery;
    "vault.recovery_sheet": Empty => print::PrintDocument = vault::recovery_sheet;
    "vault.keychain_enable": Empty => vault::VaultInfo = vault::keychain_enable;
    "vault.keychain_disable": Empty => vault::VaultInfo = vault::keychain_disable;
    "vault.backup": app::JobRequest => Option<vault::BackupView> = vault::backup;
    "vault.restore_pick": Empty => Option<vault::BackupFile> = vault::restore_pick;
    "vault.restore": vault::RestoreRequest => app::Boot = vault::restore;
    "vault.check": app::JobRequest => vault::CheckResult = vault::check;
    "vault.open_sample": app::JobRequest => app::Boot = vault::open_sample;
    "vault.close_sample": Empty => app::Boot = vault::close_sample;

    "firm.settings": Empty => rondo_core::firm::Settings = firm::settings;
    "firm.save": rondo_core::firm::Firm => rondo_core::firm::Settings = firm::save;
    "firm.save_person": rondo_core::firm::Person => rondo_core::firm::Settings = firm::save_person;
    "firm.set_me": firm::MeRequest => rondo_core::firm::Settings = firm::set_me;
    "firm.set_lock_after": firm::LockAfterRequest => rondo_core::firm::Settings = firm::set_lock_after;

    "party.page": rondo_core::party::PartyPageRequest => rondo_core::party::PartyPage = party::page;
    "party.counts": Empty => party::PartyCounts = party::counts;
    "party.get": party::PartyRequest => rondo_core::party::PartyView = party::get;
    "party.open": party::OpenRequest => party::CustomerView = party::open;
    "party.create": party::PartyCreate => party::Saved = party::create;
    "party.update": party::PartyUpdate => party::Saved = party::update;
    "party.delete": party::PartiesRequest => Empty = party::delete;
    "party.restore": party::PartiesRequest => Empty = party::restore;
    "party.link": rondo_core::party::LinkDraft => party::Saved = party::link;
    "party.move_person": rondo_core::party::PersonMove => party::Saved = party::move_person;
    "party.unlink": party::LinkRequest => Empty = party::unlink;
    "party.tags": Empty => Vec<party::TagCount> = party::tags;
    "party.photo": party::PartyRequest => Option<party::Photo> = party::photo;
    "duplicate.find": app::JobRequest => rondo_core::duplicate::DuplicateCounts = duplicate::find;
    "duplicate.counts": Empty => rondo_core::duplicate::DuplicateCounts = duplicate::counts;
    "duplicate.page": rondo_core::duplicate::DuplicatePageRequest => rondo_core::duplicate::DuplicatePage = duplicate::page;
    "duplicate.merged": duplicate::MergedRequest => rondo_core::duplicate::MergedPage = duplicate::merged;
    "duplicate.compare": duplicate::PairRequest => rondo_core::duplicate::Comparison = duplicate::compare;
    "duplicate.merge": rondo_core::duplicate::MergeRequest => party::Saved = duplicate::merge;
    "duplicate.say": duplicate::VerdictRequest => Empty = duplicate::say;
    "duplicate.of_draft": duplicate::HintRequest => Vec<rondo_core::duplicate::DuplicateHint> = duplicate::of_draft;
    "quality.counts": Empty => rondo_core::quality::QualityCounts = quality::counts;
    "quality.page": rondo_core::quality::FlawPageRequest => rondo_core::quality::FlawPage = quality::page;
    "quality.of_party": party::PartyRequest => rondo_core::quality::PartyQuality = quality::of_party;
    "quality.check": quality::QualityCheckRequest => Vec<rondo_core::quality::Doubt> = quality::check;
    "quality.accept": rondo_core::quality::AcceptRequest => Empty = quality::accept;
    "quality.confirm": party::PartyRequest => Empty = quality::confirm;
    "party.change": view::ChangeManyRequest => view::ChangedMany = view::change;
    "view.list": Empty => Vec<rondo_core::view::ViewRow> = view::list;
    "view.save": rondo_core::view::ViewDraft => party::Saved = view::save;
    "view.delete": view::ViewRequest => view::ChangedMany = view::delete;
    "view.order": view::ViewOrder => Empty = view::order;
    "view.groups": rondo_core::view::GroupsRequest => Vec<rondo_core::view::Group> = view::groups;
    "field.list": Empty => Vec<rondo_core::field::CustomField> = field::list;
    "field.save": rondo_core::field::FieldDraft => party::Saved = field::save;
    "field.order": field::FieldOrder => Empty = field::order;
    "field.delete": field::FieldRequest => Empty = field::delete;
    "field.values": rondo_core::field::FieldsOfRecord => Vec<rondo_core::field::FieldValue> = field::values;
    "field.set": rondo_core::field::ValueDraft => Empty = field::set;
    "search.quick": search::QuickRequest => Vec<search::Hit> = search::quick;
    "search.find": rondo_core::search::FindRequest => rondo_core::search::Found = search::find;

    "lifecycle.catch_up": app::JobRequest => lifecycle::CaughtUp = lifecycle::catch_up;
    "lifecycle.of_party": party::PartyRequest => Option<rondo_core::standing::StandingView> = lifecycle::of_party;
    "lifecycle.overview": rondo_core::standing::OverviewRequest => rondo_core::standing::Overview = lifecycle::overview;
    "lifecycle.freshness": Empty => rondo_core::standing::Freshness = lifecycle::freshness;
    "lifecycle.confirm_orders": Empty => rondo_core::standing::Freshness = lifecycle::confirm_orders;
    "rules.get": Empty => rondo_core::standing::RulesView = rules::get;
    "rules.rehearse": rules::RehearseRequest => rondo_core::standing::Rehearsal = rules::rehearse;
    "rules.apply": rondo_core::standing::RuleDraft => rules::Applied = rules::apply;

    "lifecycle.figures": rondo_core::standing::OverviewRequest => rondo_core::standing::Figures = lifecycle::figures;
    "lifecycle.segments": Empty => rondo_core::standing::Segments = lifecycle::segments;
    "lifecycle.worth": party::PartyRequest => Option<rondo_core::standing::Worth> = lifecycle::worth;
    "lifecycle.renewals": Empty => rondo_core::sales::Renewals = lifecycle::renewals;
    "win_back.list": winback::WinBackListRequest => rondo_core::winback::WinBack = winback::list;
    "win_back.contact": winback::WinBackContact => party::Saved = winback::contact;
    "win_back.settle": winback::WinBackSettle => Empty = winback::settle;
    "win_back.take_back": winback::WinBackTry => Empty = winback::take_back;
    "win_back.say_why": winback::WinBackWhy => Empty = winback::say_why;
    "win_back.leave_alone": Empty => winback::WinBackLeftAlone = winback::leave_alone;

    "timeline.page": rondo_core::timeline::TimelinePageRequest => rondo_core::timeline::TimelinePage = timeline::page;
    "touch.log": timeline::LogRequest => party::Saved = timeline::log;
    "touch.update": timeline::TouchUpdate => party::Saved = timeline::update;
    "touch.delete": timeline::TouchRequest => Empty = timeline::delete;

    "agenda.page": rondo_core::agenda::AgendaRequest => rondo_core::agenda::AgendaPage = agenda::page;
    "agenda.detail": rondo_core::agenda::DetailRequest => rondo_core::agenda::AgendaDetail = agenda::detail;
    "agenda.rail": rondo_core::agenda::RailRequest => rondo_core::agenda::Rail = agenda::rail;
    "agenda.look": Empty => agenda::LastLook = agenda::look;
    "agenda.result": agenda::ResultRequest => party::Saved = agenda::result;
    "agenda.later": agenda::LaterRequest => Empty = agenda::later;
    "agenda.dismiss": agenda::DismissRequest => Empty = agenda::dismiss;

    "task.of_party": party::PartyRequest => Vec<rondo_core::task::TaskView> = task::of_party;
    "task.create": rondo_core::task::TaskDraft => party::Saved = task::create;
    "task.update": task::TaskUpdate => party::Saved = task::update;
    "task.done": task::DoneRequest => task::Done = task::done;
    "task.reopen": task::TaskRequest => Empty = task::reopen;
    "task.postpone": task::PostponeRequest => Empty = task::postpone;
    "task.assign": task::AssignRequest => Empty = task::assign;
    "task.delete": task::TaskRequest => Empty = task::delete;

    "cadence.of_party": party::PartyRequest => Option<rondo_core::cadence::CadenceView> = cadence::of_party;
    "cadence.of_tags": Empty => Vec<rondo_core::cadence::TagCadence> = cadence::of_tags;
    "cadence.save": cadence::CadenceSave => Empty = cadence::save;
    "cadence.save_of_tag": cadence::TagCadenceSave => Empty = cadence::save_of_tag;
    "calendar.range": rondo_core::calendar::CalendarRequest => rondo_core::calendar::Calendar = calendar::range;
    "calendar.day": rondo_core::calendar::CalendarDayRequest => rondo_core::calendar::CalendarTasks = calendar::day;

    "pipeline.list": Empty => Vec<rondo_core::sales::Pipeline> = sales::pipelines;
    "pipeline.save": rondo_core::sales::Pipeline => party::Saved = sales::save_pipeline;
    "pipeline.board": rondo_core::sales::BoardRequest => rondo_core::sales::Board = sales::board;
    "pipeline.column": rondo_core::sales::ColumnRequest => rondo_core::sales::ColumnPage = sales::column;
    "pipeline.order": deal::PipelineOrder => Empty = deal::order_pipelines;
    "pipeline.forecast": rondo_core::sales::ForecastRequest => rondo_core::sales::Forecast = deal::forecast;
    "pipeline.expected": rondo_core::sales::ExpectedRequest => rondo_core::sales::ColumnPage = deal::expected;
    "deal.tick": rondo_core::sales::DealTick => Empty = deal::tick;
    "deal.split": rondo_core::sales::DealSplit => party::Saved = deal::split;
    "deal.copy": sales::DealRequest => party::Saved = deal::copy;
    "deal.expect": deal::DealExpect => Empty = deal::expect;
    "deal.get": sales::DealRequest => rondo_core::sales::DealView = sales::get;
    "deal.of_party": party::PartyRequest => Vec<rondo_core::sales::DealView> = sales::of_party;
    "deal.create": sales::DealCreate => party::Saved = sales::create;
    "deal.update": sales::DealUpdate => party::Saved = sales::update;
    "deal.move": rondo_core::sales::DealMove => Empty = sales::move_deal;
    "deal.delete": sales::DealRequest => Empty = sales::delete;
    "deal.lost_reasons": Empty => sales::LostReasons = sales::lost_reasons;
    "purchase.add": rondo_core::sales::PurchaseDraft => party::Saved = sales::add_purchase;
    "purchase.update": sales::PurchaseUpdate => party::Saved = sales::update_purchase;
    "purchase.delete": sales::PurchaseRequest => Empty = sales::delete_purchase;

    "contract.add": contract::ContractAdd => party::Saved = contract::add;
    "contract.update": contract::ContractUpdate => party::Saved = contract::update;
    "contract.notice": rondo_core::sales::ContractNotice => Empty = contract::notice;
    "contract.delete": contract::ContractRequest => Empty = contract::delete;
    "promise.add": rondo_core::promise::PromiseDraft => party::Saved = promise::add;
    "promise.update": promise::PromiseUpdate => party::Saved = promise::update;
    "promise.settle": promise::PromiseSettle => Empty = promise::settle;
    "promise.delete": promise::PromiseRequest => Empty = promise::delete;
    "product.page": rondo_core::product::ProductRequest => rondo_core::product::ProductPage = product::page;
    "product.categories": Empty => Vec<rondo_core::product::ProductCategory> = product::categories;
    "product.save": rondo_core::product::ProductDraft => party::Saved = product::save;
    "product.import": exchange::ProductImport => rondo_core::product::TakenProducts = exchange::import_products;
    "product.delete": product::ProductOne => Empty = product::delete;
    "offer.begin": offer::OfferBegin => rondo_core::offer::OfferDraft = offer::begin;
    "offer.export": offer::OfferExport => Option<exchange::ExportReport> = offer::export;
    "offer.get": offer::OfferRequest => rondo_core::offer::OfferView = offer::get;
    "offer.of_deal": sales::DealRequest => Vec<rondo_core::offer::OfferRow> = offer::of_deal;
    "offer.sums": offer::OfferReckon => rondo_core::offer::OfferSums = offer::sums;
    "offer.save": offer::OfferSave => party::Saved = offer::save;
    "offer.send": offer::OfferSend => Empty = offer::send;
    "offer.accept": offer::OfferAccept => party::Saved = offer::accept;
    "offer.decline": offer::OfferDecline => Empty = offer::decline;
    "offer.reopen": offer::OfferRequest => Empty = offer::reopen;
    "offer.revise": offer::OfferRequest => party::Saved = offer::revise;
    "offer.delete": offer::OfferRequest => Empty = offer::delete;
    "case.add": rondo_core::service::CaseDraft => party::Saved = service::add;
    "case.update": service::CaseUpdate => party::Saved = service::update;
    "case.close": rondo_core::service::CaseClose => Empty = service::close;
    "case.reopen": service::CaseRequest => Empty = service::reopen;
    "case.delete": service::CaseRequest => Empty = service::delete;
    "answer.add": rondo_core::survey::AnswerDraft => party::Saved = survey::add_answer;
    "answer.update": survey::AnswerUpdate => party::Saved = survey::update_answer;
    "answer.delete": survey::AnswerRequest => Empty = survey::delete_answer;
    "referral.add": rondo_core::survey::ReferralDraft => party::Saved = survey::add_referral;
    "referral.update": survey::ReferralUpdate => party::Saved = survey::update_referral;
    "referral.delete": survey::ReferralRequest => Empty = survey::delete_referral;
    "milestone.add": rondo_core::milestone::MilestoneDraft => party::Saved = milestone::add;
    "milestone.update": milestone::MilestoneUpdate => party::Saved = milestone::update;
    "milestone.delete": milestone::MilestoneRequest => Empty = milestone::delete;
    "phase.choices": party::PartyRequest => milestone::PhaseChoices = milestone::phase_choices;
    "phase.override": rondo_core::milestone::PhaseDraft => party::Saved = milestone::set_phase;
    "phase.release": milestone::OverrideRequest => Empty = milestone::release_phase;

    "playbook.list": Empty => Vec<rondo_core::playbook::PlaybookView> = playbook::list;
    "playbook.templates": Empty => Vec<rondo_core::playbook::Playbook> = playbook::templates;
    "playbook.save": rondo_core::playbook::Playbook => party::Saved = playbook::save;
    "playbook.delete": playbook::PlaybookRequest => Empty = playbook::delete;
    "playbook.order": playbook::PlaybookOrder => Empty = playbook::order;
    "playbook.would_start": playbook::PlaybookTrial => playbook::WouldStart = playbook::would_start;
    "playbook.of_party": party::PartyRequest => rondo_core::playbook::PartyPlaybooks = playbook::of_party;
    "playbook.start": playbook::PlaybookStart => party::Saved = playbook::start;
    "playbook.stop": playbook::PlaybookRunRequest => Empty = playbook::stop;

    "history.undo": Empty => rondo_core::store::Undone = history::undo;
    "history.redo": Empty => rondo_core::store::Undone = history::redo;
    "history.undo_set": history::SetRequest => rondo_core::store::Undone = history::undo_set;
    "history.undo_change": history::ChangeRequest => rondo_core::store::Undone = history::undo_change;
    "history.page": rondo_core::store::HistoryRequest => history::HistoryView = history::page;
    "history.ticks": party::PartyRequest => Vec<rondo_core::store::HistoryTick> = history::ticks;
    "history.as_of": history::AsOfRequest => rondo_core::past::AsOf = history::as_of;
    "trash.page": rondo_core::past::TrashRequest => rondo_core::past::TrashPage = history::trash;
    "trash.restore": history::RestoreItems => history::RestoredItems = history::restore;

    "file.pick": Empty => Option<exchange::FileToken> = attachment::pick;
    "file.add": attachment::FilesAdd => attachment::FilesAdded = attachment::add;
    "file.page": rondo_core::attachment::AttachmentRequest => rondo_core::attachment::AttachmentPage = attachment::page;
    "file.preview": attachment::FileRequest => Option<party::Photo> = attachment::preview;
    "file.open": attachment::FileRequest => Empty = attachment::open;
    "file.save": attachment::FileRequest => bool = attachment::save;
    "file.rename": attachment::FileRename => Empty = attachment::rename;
    "file.delete": attachment::FileRequest => Empty = attachment::delete;

    "draft.get": draft::DraftRequest => draft::Draft = draft::get;
    "draft.set": draft::SetDraftRequest => Empty = draft::set;

    "import.pick": Empty => Option<exchange::FileToken> = exchange::pick;
    "import.inspect": exchange::InspectRequest => exchange::Inspection = exchange::inspect;
    "import.dry_run": exchange::RunRequest => exchange::DryRun = exchange::dry_run;
    "import.run": exchange::RunRequest => exchange::ImportReport = exchange::run;
    "import.records.inspect": exchange::RecordInspect => exchange::RecordInspection = exchange::inspect_records;
    "import.records.dry_run": exchange::RecordRun => exchange::RecordReport = exchange::dry_run_records;
    "import.records.run": exchange::RecordRun => exchange::RecordReport = exchange::run_records;
    "import.correspondence.pick": Empty => Option<exchange::FileToken> = exchange::pick_correspondence;
    "import.correspondence.dry_run": exchange::CorrespondenceRequest => exchange::CorrespondenceReport = exchange::dry_run_correspondence;
    "import.correspondence.run": exchange::CorrespondenceRequest => exchange::CorrespondenceReport = exchange::run_correspondence;
    "import.save_refused": exchange::TokenRequest => bool = exchange::save_refused;
    "intake.state": Empty => intake::IntakeState = intake::state;
    "intake.choose": Empty => Option<intake::IntakeState> = intake::choose;
    "intake.stop": Empty => Empty = intake::stop;
    "intake.look": intake::IntakeLook => intake::IntakeState = intake::look;
    "export.calendar": exchange::CalendarExport => Option<exchange::ExportReport> = exchange::export_calendar;
    "archive.export": archive::ArchiveExport => Option<exchange::ExportReport> = archive::export;
    "archive.pick": Empty => Option<exchange::FileToken> = archive::pick;
    "archive.inspect": exchange::TokenRequest => archive::ArchivePreview = archive::inspect;
    "archive.import": archive::ArchiveImport => archive::ArchiveTaken = archive::import;
    "export.run": exchange::ExportRequest => Option<exchange::ExportReport> = exchange::export;
    "export.view": exchange::ExportView => Option<exchange::ExportReport> = exchange::export_view;
    "export.records": exchange::ExportRecords => Option<exchange::ExportReport> = exchange::export_records;

    "report.read": rondo_core::report::ReportAsk => rondo_core::report::Report = report::read;
    "report.list": rondo_core::report::ReportListAsk => rondo_core::report::ReportList = report::list;
    "report.export": rondo_core::report::ReportAsk => Option<report::ReportFile> = report::export;
    "report.costs": Empty => Vec<rondo_core::report::SourceCost> = report::costs;
    "report.save_cost": rondo_core::report::SourceCostDraft => party::Saved = report::save_cost;
    "report.delete_cost": report::CostRequest => Empty = report::delete_cost;

    "print.customer": print::CustomerRequest => print::PrintDocument = print::customer;
    "print.offer": offer::OfferRequest => print::PrintDocument = print::offer;
    "print.list": print::ListRequest => print::PrintDocument = print::list;
    "print.report": print::ReportRequest => print::PrintDocument = print::report;
    "print.figures": rondo_core::report::ReportAsk => print::PrintDocument = print::figures;
    "print.warnings": Empty => print::PrintDocument = print::warnings;
    "print.save": print::DocumentRequest => bool = print::save;
    "print.open": print::DocumentRequest => Empty = print::open;
}
