//! Learning the model from a firm's customers, also from ten of them.
//!
//! Maximum likelihood needs hundreds of customers before it stops proving nonsense; the product therefore adds weak
//! beliefs ([`Priors`]) and takes the most plausible parameters (MAP). The search runs in
//! θ = (ln r, ln(α/r), logit π, ln φ) with a = πφ, b = (1−π)φ, in which every real vector is a model and a change of
//! the unit of time is a shift of the second number.

use libm::{exp, log};
use serde::{Deserialize, Serialize};

use super::{Crowd, Evaluation, Family, Model, Params, Prior, Priors};
use crate::math::{
    minimum::{Ended, Stopping, largest, minimise},
    newton::polish,
    simplex::crawl,
    sum::{logistic, logit},
};

/// How the parameters are chosen.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Method {
    /// The parameters under which the data are likeliest; for comparison with published numbers only.
    Likelihood,
    /// The most plausible ones, given data and weak beliefs. The product's method.
    Posterior(Priors),
}

/// Which regularities are tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Regularity {
    /// This one.
    Fixed(u32),
    /// 1, 2, 3, … up to this one, until the likelihood has fallen twice; the likeliest wins.
    UpTo(u32),
}

/// Settings of a fit.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Fitting {
    pub family: Family,
    pub method: Method,
    pub regularity: Regularity,
    pub stopping: Stopping,
    /// Where to start; by default the middle of the beliefs.
    pub start: Option<Params>,
    /// The steepest slope of the mean log-likelihood at which the search still counts as arrived.
    pub arrived: f64,
}

impl Default for Fitting {
    fn default() -> Self {
        Self {
            family: Family::Mbg,
            method: Method::Posterior(Priors::default()),
            regularity: Regularity::UpTo(12),
            stopping: Stopping::default(),
            start: None,
            arrived: 1e-6,
        }
    }
}

/// A regularity that was tried.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Tried {
    pub k: u32,
    pub log_likelihood: f64,
}

/// A model learnt from customers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Fit {
    pub model: Model,
    /// ln of the chance density of the data at the parameters found, without the beliefs.
    pub log_likelihood: f64,
    /// Covariance of θ = (ln r, ln(α/r), logit π, ln φ); `None` when the surface is not curved like a bowl.
    pub covariance: Option<[[f64; 4]; 4]>,
    /// Whether the search arrived at a summit; otherwise the gate stays red.
    pub converged: bool,
    /// Evaluations of the likelihood, for the last regularity.
    pub evaluations: u32,
    pub customers: u64,
    pub repeats: u64,
    /// Every regularity that was tried, in order.
    pub tried: Vec<Tried>,
}

/// Why there is no model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum FitFault {
    /// Nobody has bought yet.
    NoCustomers,
    /// The settings leave no place to start: a regularity outside 1…16, or beliefs that are no numbers.
    NoStart,
}

impl std::fmt::Display for FitFault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(self, out)
    }
}

impl std::error::Error for FitFault {}

/// The parameters of θ.
pub(super) fn params_of(theta: &[f64; 4]) -> Params {
    let [r, likeness] = [exp(theta[0]), exp(theta[3])];
    Params {
        r,
        alpha: r * exp(theta[1]),
        a: likeness * logistic(theta[2]),
        b: likeness * logistic(-theta[2]),
    }
}

/// θ of the parameters.
pub(super) fn theta_of(params: &Params) -> [f64; 4] {
    let likeness = params.a + params.b;
    [log(params.r), log(params.alpha / params.r), logit(params.a / likeness), log(likeness)]
}

/// Learns the model of a population; the result does not depend on the order of the customers nor on `workers`.
pub fn fit(crowd: &Crowd, fitting: &Fitting, workers: usize) -> Result<Fit, FitFault> {
    if crowd.customers() == 0 {
        return Err(FitFault::NoCustomers);
    }
    let regularities = match fitting.regularity {
        Regularity::Fixed(k) => k..=k,
        Regularity::UpTo(most) => 1..=most.max(1),
    };
    let mut best: Option<Fit> = None;
    let (mut tried, mut falls, mut last) = (Vec::new(), 0, f64::NEG_INFINITY);
    for k in regularities {
        let found = match (Search { crowd, fitting, workers, k, prior: prior(crowd, fitting, k) }).run() {
            Ok(found) => found,
            Err(fault) if best.is_none() => return Err(fault),
            Err(_) => break,
        };
        let here = found.log_likelihood;
        tried.push(Tried { k, log_likelihood: here });
        falls += u32::from(here < last);
        last = here;
        if best.as_ref().is_none_or(|best| here > best.log_likelihood) {
            best = Some(found);
        }
        if falls == 2 {
            break;
        }
    }
    best.map(|best| Fit { tried, ..best }).ok_or(FitFault::NoStart)
}

fn prior(crowd: &Crowd, fitting: &Fitting, k: u32) -> Option<Prior> {
    match &fitting.method {
        Method::Likelihood => None,
        Method::Posterior(priors) => Some(crowd.prior(priors, k)),
    }
}

/// One search at one regularity.
struct Search<'a> {
    crowd: &'a Crowd,
    fitting: &'a Fitting,
    workers: usize,
    k: u32,
    prior: Option<Prior>,
}

impl Search<'_> {
    fn run(&self) -> Result<Fit, FitFault> {
        let surface = |theta: &[f64; 4]| self.surface(theta);
        let mut found = minimise(self.start(), &self.fitting.stopping, surface);
        if found.ended == Ended::NoStart {
            return Err(FitFault::NoStart);
        }
        if largest(&found.gradient) > self.fitting.arrived && found.ended != Ended::Exhausted {
            let (at, ..) = crawl(found.at, 0.5, 4000, |theta| self.surface(theta).0);
            found = minimise(at, &self.fitting.stopping, surface);
        }
        let curvature = polish(&mut found, surface);
        let model = self.model(&found.at).ok_or(FitFault::NoStart)?;
        let covariance = curvature.map(|curvature| {
            let inverse = curvature.inverse();
            let scale = 1.0 / self.crowd.customers() as f64;
            std::array::from_fn(|row| std::array::from_fn(|column| inverse[row * 4 + column] * scale))
        });
        Ok(Fit {
            model,
            log_likelihood: model.evaluate(self.crowd, self.workers).log_likelihood,
            covariance,
            converged: covariance.is_some() && largest(&found.gradient) <= self.fitting.arrived,
            evaluations: found.evaluations,
            customers: self.crowd.customers(),
            repeats: self.crowd.repeats(),
            tried: Vec::new(),
        })
    }

    fn start(&self) -> [f64; 4] {
        let neutral = || self.crowd.prior(&Priors::default(), self.k).middle;
        match (&self.fitting.start, &self.prior) {
            (Some(params), _) => theta_of(params),
            (None, Some(prior)) => prior.middle,
            (None, None) => neutral(),
        }
    }

    fn model(&self, theta: &[f64; 4]) -> Option<Model> {
        Model::new(self.fitting.family, self.k, params_of(theta)).ok()
    }

    /// Minus the mean log-likelihood (with the beliefs) and its slope in θ; not a number outside the allowed range.
    fn surface(&self, theta: &[f64; 4]) -> (f64, [f64; 4]) {
        let Some(model) = self.model(theta) else {
            return (f64::NAN, [f64::NAN; 4]);
        };
        let Evaluation { log_likelihood, gradient: [r, alpha, a, b] } =
            model.evaluate(self.crowd, self.workers);
        let params = model.params();
        let spread = params.a * logistic(-theta[2]);
        let mut slope = [
            params.r * r + params.alpha * alpha,
            params.alpha * alpha,
            spread * (a - b),
            params.a * a + params.b * b,
        ];
        let mut value = log_likelihood;
        if let Some(prior) = &self.prior {
            let (belief, of_belief) = prior.ln_density(theta);
            value += belief;
            slope = std::array::from_fn(|i| slope[i] + of_belief[i]);
        }
        let scale = -1.0 / self.crowd.customers() as f64;
        (scale * value, slope.map(|slope| scale * slope))
    }
}
