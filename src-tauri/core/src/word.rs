//! Enums that stand in the file as words: the same words as in JSON, so that the log can be read beside both.

/// Gives an enum its words and lets it be stored and read as such. An unknown word is an error, never a default.
macro_rules! words {
    ($type:ty { $($variant:ident = $word:literal),* $(,)? }) => {
        impl $type {
            /// The word that stands in the file.
            pub(crate) fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        }

        impl rusqlite::types::ToSql for $type {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.word().into())
            }
        }

        impl rusqlite::types::FromSql for $type {
            fn column_result(
                value: rusqlite::types::ValueRef<'_>,
            ) -> rusqlite::types::FromSqlResult<Self> {
                match value.as_str()? {
                    $($word => Ok(Self::$variant),)*
                    _ => Err(rusqlite::types::FromSqlError::InvalidType),
                }
            }
        }

        #[cfg(test)]
        impl $type {
            /// All values, for tests.
            #[allow(dead_code)]
            pub(crate) const ALL: &[Self] = &[$(Self::$variant),*];
        }
    };
}

pub(crate) use words;
