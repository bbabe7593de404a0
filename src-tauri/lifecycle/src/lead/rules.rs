//! How many points each fact is worth.

use libm::exp2;
use serde::{Deserialize, Serialize};

use super::{Action, Drawback, Trait};

/// The points of a firm; all of them are settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Rules {
    /// Points of fit for the right industry, size, region and role.
    pub industry: f64,
    pub size: f64,
    pub region: f64,
    pub role: f64,
    /// The most points of fit.
    pub most_fit: f64,
    /// Points of each action on its day.
    pub web_visit: f64,
    pub mail_click: f64,
    pub download: f64,
    pub reply: f64,
    pub event: f64,
    pub enquiry: f64,
    pub call: f64,
    pub meeting: f64,
    pub quote_request: f64,
    /// The most points of engagement.
    pub most_engagement: f64,
    /// Days in which the points of an action halve.
    pub half_life_days: f64,
    /// Points taken off.
    pub bounce: f64,
    pub unsubscribed: f64,
    pub competitor: f64,
    /// From so many points on the grade is A, B, C; B is what counts as qualified.
    pub a_from: f64,
    pub b_from: f64,
    pub c_from: f64,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            industry: 15.0,
            size: 15.0,
            region: 10.0,
            role: 10.0,
            most_fit: 50.0,
            web_visit: 2.0,
            mail_click: 3.0,
            download: 5.0,
            reply: 10.0,
            event: 10.0,
            enquiry: 15.0,
            call: 15.0,
            meeting: 20.0,
            quote_request: 20.0,
            most_engagement: 50.0,
            half_life_days: 30.0,
            bounce: 10.0,
            unsubscribed: 20.0,
            competitor: 100.0,
            a_from: 75.0,
            b_from: 60.0,
            c_from: 40.0,
        }
    }
}

impl Rules {
    pub(super) const fn of_trait(&self, respect: Trait) -> f64 {
        match respect {
            Trait::Industry => self.industry,
            Trait::Size => self.size,
            Trait::Region => self.region,
            Trait::Role => self.role,
        }
    }

    /// What an action is worth so many days later.
    pub fn of_action(&self, action: Action, age_days: u32) -> f64 {
        let fresh = match action {
            Action::WebVisit => self.web_visit,
            Action::MailClick => self.mail_click,
            Action::Download => self.download,
            Action::Reply => self.reply,
            Action::Event => self.event,
            Action::Enquiry => self.enquiry,
            Action::Call => self.call,
            Action::Meeting => self.meeting,
            Action::QuoteRequest => self.quote_request,
        };
        if age_days == 0 { fresh } else { fresh * self.left_after(age_days) }
    }

    pub(super) const fn of_drawback(&self, drawback: Drawback) -> f64 {
        match drawback {
            Drawback::Bounce => self.bounce,
            Drawback::Unsubscribed => self.unsubscribed,
            Drawback::Competitor => self.competitor,
        }
    }

    /// The share of the points left; without a half-life nothing lasts longer than its day.
    fn left_after(&self, age_days: u32) -> f64 {
        if self.half_life_days > 0.0 { exp2(-f64::from(age_days) / self.half_life_days) } else { 0.0 }
    }
}
