//! Pages of products, for the list and for the picker of offers.

use rusqlite::types::ToSql;
use rusqlite::{Connection, named_params};

use super::table::{prices, product_row};
use super::{ProductCategory, ProductPage, ProductRequest, ProductView};
use crate::error::Result;
use crate::rule::page_size;
use crate::search::fold;
use crate::store::Cursor;

/// The most words of a question that count.
const MOST_WORDS: usize = 8;

/// The statement of a page: by name, within one category or all, and only those with so many words. A word is found
/// anywhere, because in German what is sought is often the end of a longer one.
pub(super) fn sql(by_category: bool, only_active: bool, words: usize) -> String {
    let category = if by_category { "category = :category AND " } else { "" };
    let active = if only_active { "is_active = 1 AND " } else { "" };
    let words: String = (0..words).map(|n| format!("instr(folded, :word{n}) > 0 AND ")).collect();
    format!(
        "SELECT * FROM product WHERE {category}{active}{words}(sort_name, id) > (:name, :id)
            AND deleted_at IS NULL ORDER BY sort_name, id LIMIT :limit"
    )
}

/// A page of products by name.
pub fn page(conn: &Connection, request: &ProductRequest) -> Result<ProductPage> {
    let limit = page_size(request.limit);
    let folded = fold(request.query.as_deref().unwrap_or_default());
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).take(MOST_WORDS).collect();
    let (name, id) = match &request.cursor {
        Some(text) => {
            let cursor = Cursor::parse(text, 2)?;
            let id = cursor.0[1].as_str().and_then(|id| uuid::Uuid::parse_str(id).ok());
            (cursor.0[0].as_str().unwrap_or_default().to_owned(), id.unwrap_or_default())
        }
        // No name is empty, so this stands before all.
        None => (String::new(), uuid::Uuid::nil()),
    };
    let names: Vec<String> = (0..words.len()).map(|n| format!(":word{n}")).collect();
    let one_more = limit + 1;
    let mut params: Vec<(&str, &dyn ToSql)> = vec![(":name", &name), (":id", &id), (":limit", &one_more)];
    params.extend(request.category.as_ref().map(|category| (":category", category as &dyn ToSql)));
    params.extend(names.iter().zip(&words).map(|(name, word)| (name.as_str(), word as &dyn ToSql)));
    let sql = sql(request.category.is_some(), request.only_active, words.len());
    let mut query = conn.prepare_cached(&sql)?;
    let found = query
        .query_map(params.as_slice(), |row| Ok((product_row(row)?, row.get::<_, String>("sort_name")?)))?;
    let mut found: Vec<(ProductView, String)> = found.collect::<rusqlite::Result<_>>()?;
    let has_more = found.len() > limit as usize;
    found.truncate(limit as usize);
    let next = found
        .last()
        .filter(|_| has_more)
        .map(|(last, name)| Cursor(vec![name.as_str().into(), last.id.0.to_string().into()]).text());
    let mut rows = Vec::with_capacity(found.len());
    for (product, _) in found {
        rows.push(ProductView { prices: prices(conn, product.id)?, ..product });
    }
    Ok(ProductPage { rows, next })
}

/// The most categories that are told.
const MOST_CATEGORIES: u32 = 500;

/// The categories by name with how many products are in each, those without one first.
pub fn categories(conn: &Connection) -> Result<Vec<ProductCategory>> {
    let mut query = conn.prepare_cached(
        "SELECT category, count(*) AS count FROM product INDEXED BY product_by_category
         WHERE deleted_at IS NULL GROUP BY category ORDER BY category LIMIT :limit",
    )?;
    let found = query.query_map(named_params! {":limit": MOST_CATEGORIES}, |row| {
        Ok(ProductCategory { name: row.get("category")?, count: row.get("count")? })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
