/// What can go wrong with a directory's database.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The bytes are not the ones that were published: nothing in them may be shown.
    #[error(
        "the directory is damaged: its SHA-256 is not the published one; get the program anew from whom you had it"
    )]
    Damaged,
    /// The bytes are no directory of this program.
    #[error("this is not a Lodestar directory: {0}")]
    Foreign(&'static str),
    /// The directory was written for another version of the program.
    #[error(
        "the directory has format {found}, this program reads format {wanted}; use a program of the same version"
    )]
    WrongVersion {
        /// The format of the bytes.
        found: i64,
        /// The format that this program reads.
        wanted: i64,
    },
    /// A part of the directory cannot be read as what it should be.
    #[error("the directory has a part that cannot be read: {0}")]
    Unreadable(&'static str),
    /// There is more of something than the format can hold.
    #[error("the facts cannot be written: {0}")]
    TooMany(&'static str),
    /// SQLite refused.
    #[error("the directory's database: {0}")]
    Sql(#[from] rusqlite::Error),
}
