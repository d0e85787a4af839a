//! A PostgreSQL of our own: made in a temporary directory, listening on a socket there and nowhere else, gone when it is dropped.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::Duration,
};
use tempfile::TempDir;

/// Where Debian and others put what is not in the path.
const FOLDERS: [&str; 2] = ["/usr/lib/postgresql", "/usr/local/pgsql"];
const WAIT_STEPS: u32 = 300;
const WAIT_STEP: Duration = Duration::from_millis(100);

pub struct Cluster {
    folder: TempDir,
    server: Child,
}

impl Cluster {
    /// Starts one. PostgreSQL does not run as root: then it runs as nobody.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o777)).unwrap();
        let data = folder.path().join("data");
        let made = as_somebody(&program("initdb"))
            .args(["--auth=trust", "--username=torg", "--encoding=UTF8", "--locale=C", "--no-sync", "-D"])
            .arg(&data)
            .stdout(Stdio::null())
            .status();
        assert!(made.unwrap().success(), "initdb failed");
        let server = as_somebody(&program("postgres"))
            .arg("-D")
            .arg(&data)
            .args(["-c", "listen_addresses=", "-k"])
            .arg(folder.path())
            .stderr(fs::File::create(folder.path().join("log")).unwrap())
            .spawn()
            .unwrap();
        let cluster = Self { folder, server };
        cluster.await_answer();
        cluster
    }

    /// A new database, as an address.
    pub fn database(&self, name: &str) -> String {
        assert!(self.psql("postgres", &format!("CREATE DATABASE {name}")), "no database {name}");
        format!("postgres://torg@localhost/{name}?host={}", self.folder.path().display())
    }

    pub fn psql(&self, database: &str, sql: &str) -> bool {
        let status = Command::new(program("psql"))
            .args(["-q", "-X", "-U", "torg", "-d", database, "-c", sql, "-h"])
            .arg(self.folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        status.unwrap().success()
    }

    /// Where its files are: `base/` with the tables, `pg_wal/` with the log of what was written.
    #[allow(dead_code, reason = "each test file uses a part of it")]
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn await_answer(&self) {
        for _ in 0..WAIT_STEPS {
            if self.psql("postgres", "SELECT 1") {
                return;
            }
            sleep(WAIT_STEP);
        }
        let log = fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
        panic!("PostgreSQL does not answer:\n{log}");
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn as_somebody(program: &Path) -> Command {
    let root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout == b"0\n");
    if !root {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(program);
    command
}

fn program(name: &str) -> PathBuf {
    let installed = |folder: &&str| {
        let versions = fs::read_dir(folder).ok()?;
        let mut found: Vec<PathBuf> = versions.flatten().map(|it| it.path().join("bin").join(name)).collect();
        found.retain(|path| path.exists());
        found.sort();
        found.pop()
    };
    FOLDERS.iter().find_map(installed).unwrap_or_else(|| PathBuf::from(name))
}
