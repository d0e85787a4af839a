//! Small disks of our own: an ext4 in a file behind a loop device, or a tmpfs. They are gone when they are dropped, whatever happened.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    thread::sleep,
    time::Duration,
};
use tempfile::TempDir;

const STEP: Duration = Duration::from_millis(20);
const STEPS_MAX: u32 = 500;

/// A mounted file system.
pub struct Disk {
    at: TempDir,
    image: Option<PathBuf>,
}

impl Disk {
    /// An ext4 in `image`, which is made anew. What its cache holds is not in the file until it is written out: direct I/O.
    pub fn ext4(image: &Path, megabytes: u64) -> Result<Self, String> {
        let file = fs::File::create(image).map_err(|error| error.to_string())?;
        file.set_len(megabytes << 20).map_err(|error| error.to_string())?;
        let at_once = "lazy_itable_init=0,lazy_journal_init=0";
        // Blocks as on a disk of ordinary size: where they are smaller than a page of memory, a full disk ends any program that
        // opens SQLite's shared memory (SIGBUS in `walIndexRecover`), which takes one byte a page for a page's room.
        run("mkfs.ext4", &["-q", "-F", "-b", "4096", "-m", "0", "-E", at_once, &shown(image)])?;
        Self::of_image(image)
    }

    /// The file system that is in `image`.
    pub fn of_image(image: &Path) -> Result<Self, String> {
        let at = tempfile::tempdir().map_err(|error| error.to_string())?;
        let device = run("losetup", &["--direct-io=on", "--find", "--show", &shown(image)])?;
        let device = device.trim();
        let mounted = run("mount", &[device, &shown(at.path())]);
        // Detached while it is in use, a loop device goes with its last user: nothing is left over.
        let detached = run("losetup", &["--detach", device]);
        mounted.and(detached)?;
        Ok(Self { at, image: Some(image.to_path_buf()) })
    }

    /// A file system in memory.
    pub fn tmpfs(megabytes: u64) -> Result<Self, String> {
        let at = tempfile::tempdir().map_err(|error| error.to_string())?;
        run("mount", &["-t", "tmpfs", "-o", &format!("size={megabytes}m"), "tmpfs", &shown(at.path())])?;
        Ok(Self { at, image: None })
    }

    pub fn path(&self) -> &Path {
        self.at.path()
    }

    /// What had reached the disk, as another image: copied until nothing changed while it was being copied.
    pub fn snapshot(&self, to: &Path) -> Result<(), String> {
        let from = shown(self.image.as_deref().ok_or("a tmpfs has no image")?);
        for _ in 0..STEPS_MAX {
            run("cp", &["--sparse=always", &from, &shown(to)])?;
            if run("cmp", &["--silent", &from, &shown(to)]).is_ok() {
                return Ok(());
            }
        }
        Err("the image does not come to rest".into())
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        for _ in 0..STEPS_MAX {
            // Connections close in threads of their own, a moment after the store is gone.
            if run("umount", &[&shown(self.path())]).is_ok() {
                return;
            }
            sleep(STEP);
        }
        let _ = run("umount", &["--lazy", &shown(self.path())]);
    }
}

/// Runs a program; what it said on stderr when it fails.
pub fn run(program: &str, arguments: &[&str]) -> Result<String, String> {
    let output = Command::new(program).args(arguments).output();
    let output = output.map_err(|error| format!("{program}: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    if !output.status.success() {
        return Err(format!("{program} {}: {said}", arguments.join(" ")));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
