//! Work on several cores at a time, with the results in the order of the input.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::{io, process, thread};

use crossbeam_channel::{Receiver, Sender, TryRecvError, bounded};

use super::stop::{INTERRUPTED, Stop};

/// How many results of each worker may wait for one before them.
const AHEAD: usize = 16;
/// Texts of this size together may be worked on at a time, in bytes; a larger one is alone. It bounds the
/// memory: a text needs many times its size.
const ROOM: usize = 4 << 20;

static IS_INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// The number of cores, which is the number of workers if no other is given.
pub(crate) fn cores() -> NonZeroUsize {
    thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
}

/// From now on Ctrl+C ends the reading; what has been read is still answered. The second time it ends the
/// program.
pub(crate) fn end_gently() {
    let is_typed = io::IsTerminal::is_terminal(&io::stdin());
    // Without a handler the program ends at once.
    _ = ctrlc::set_handler(move || {
        if is_typed || IS_INTERRUPTED.swap(true, Ordering::Relaxed) {
            process::exit(i32::from(INTERRUPTED));
        }
    });
}

pub(crate) fn is_interrupted() -> bool {
    IS_INTERRUPTED.load(Ordering::Relaxed)
}

/// Does `work` on each of the items, which come with their sizes in bytes, and passes the results to `take`
/// in the order of the items. `take` gets `None` when it has to wait for the next result.
pub(crate) fn in_order<T: Send, R: Send>(
    jobs: NonZeroUsize,
    items: impl Iterator<Item = (usize, T)> + Send,
    work: impl Fn(T) -> R + Sync,
    mut take: impl FnMut(Option<R>) -> Result<(), Stop>,
) -> Result<(), Stop> {
    let room = Room::default();
    let (to_workers, for_workers) = bounded::<(usize, T, Sender<R>)>(jobs.get());
    let (to_taker, for_taker) = bounded::<Receiver<R>>(jobs.get() * AHEAD);
    thread::scope(|scope| {
        let (room, work) = (&room, &work);
        scope.spawn(move || {
            for (size, item) in items {
                room.enter(size);
                let (give, result) = bounded(1);
                // If nobody takes results any more, there is nothing left to do.
                if to_taker.send(result).is_err() || to_workers.send((size, item, give)).is_err() {
                    return;
                }
            }
        });
        for _ in 0..jobs.get() {
            let for_workers = for_workers.clone();
            scope.spawn(move || {
                for (size, item, give) in for_workers {
                    let result = work(item);
                    room.leave(size);
                    _ = give.send(result);
                }
            });
        }
        drop(for_workers);
        while let Some(result) = next(&for_taker, &mut take)? {
            if let Some(result) = next(&result, &mut take)? {
                take(Some(result))?;
            }
        }
        Ok(())
    })
}

/// What a channel has next, perhaps after waiting for it; `None` at its end.
fn next<T, R>(
    channel: &Receiver<T>,
    take: &mut impl FnMut(Option<R>) -> Result<(), Stop>,
) -> Result<Option<T>, Stop> {
    match channel.try_recv() {
        Ok(item) => Ok(Some(item)),
        Err(TryRecvError::Disconnected) => Ok(None),
        Err(TryRecvError::Empty) => {
            take(None)?;
            Ok(channel.recv().ok())
        }
    }
}

/// The memory for texts that are being worked on.
#[derive(Default)]
struct Room {
    used: Mutex<usize>,
    is_freed: Condvar,
}

impl Room {
    /// Waits until there is room for a text, or no other.
    fn enter(&self, size: usize) {
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let is_full = |used: &mut usize| *used > 0 && *used + size > ROOM;
        let used = self.is_freed.wait_while(used, is_full);
        *used.unwrap_or_else(PoisonError::into_inner) += size;
    }

    fn leave(&self, size: usize) {
        *self.used.lock().unwrap_or_else(PoisonError::into_inner) -= size;
        self.is_freed.notify_one();
    }
}
