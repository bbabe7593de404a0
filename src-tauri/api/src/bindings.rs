//! The TypeScript types of all operations, errors and events, as one file that the front end imports.
//! It is committed; a test says when it is stale and how to make it again.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;

use rondo_core::standing::words;
use rondo_core::store::UndoConflict;
use ts_rs::{Config, TS, TypeVisitor};

use crate::{ApiError, Event, operation};

const HEAD: &str =
    "// Made from the Rust types of the api crate: `UPDATE_BINDINGS=1 cargo test -p rondo-api bindings`.\n\n";

/// The whole file.
pub fn typescript() -> String {
    let mut collected = Collected {
        config: Config::new().with_large_int("number"),
        seen: HashSet::new(),
        declarations: BTreeMap::new(),
        operations: String::new(),
    };
    collected.visit::<ApiError>();
    // Stands in the details of an error, which are no type of their own.
    collected.visit::<UndoConflict>();
    collected.visit::<Event>();
    operation::visit(&mut collected);
    let mut file = HEAD.to_owned();
    for declaration in collected.declarations.values() {
        file.push_str(declaration);
    }
    let _ = writeln!(
        file,
        "/** The models of the lifecycle with their stages in the order in which a customer goes through them. */"
    );
    let _ = writeln!(file, "export const stages = {{");
    for (model, stages) in words::stages() {
        let stages: Vec<String> = stages.iter().map(|stage| format!("\"{stage}\"")).collect();
        let _ = writeln!(file, "  {model}: [{}],", stages.join(", "));
    }
    let _ = writeln!(file, "}} as const;\n");
    let _ = writeln!(file, "/** Every operation with its request and its response. */");
    let _ = writeln!(file, "export type Operations = {{\n{}}};", collected.operations);
    file
}

struct Collected {
    config: Config,
    seen: HashSet<TypeId>,
    declarations: BTreeMap<String, String>,
    operations: String,
}

impl TypeVisitor for Collected {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        if T::output_path().is_none() {
            return;
        }
        let docs = T::docs().unwrap_or_default();
        let declaration = format!("{docs}export {}\n\n", T::decl(&self.config));
        let name = T::ident(&self.config);
        let earlier = self.declarations.insert(name.clone(), declaration);
        assert!(earlier.is_none(), "two types are called {name}");
    }
}

impl operation::Visitor for Collected {
    fn operation<Request: TS + 'static, Response: TS + 'static>(&mut self, name: &str) {
        self.visit::<Request>();
        self.visit::<Response>();
        let (request, response) = (Request::name(&self.config), Response::name(&self.config));
        let _ = writeln!(self.operations, "  \"{name}\": {{ request: {request}; response: {response} }};");
    }
}

#[cfg(test)]
mod tests {
    use super::typescript;

    const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/lib/bindings/index.ts");

    #[test]
    fn bindings_are_fresh() {
        let fresh = typescript();
        if std::env::var_os("UPDATE_BINDINGS").is_some() {
            std::fs::create_dir_all(concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/lib/bindings"))
                .unwrap();
            std::fs::write(FILE, &fresh).unwrap();
        }
        let committed = std::fs::read_to_string(FILE).unwrap_or_default();
        assert!(committed == fresh, "make them again: UPDATE_BINDINGS=1 cargo test -p rondo-api bindings");
    }
}
