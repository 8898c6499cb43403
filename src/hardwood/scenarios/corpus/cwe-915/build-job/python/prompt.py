import collections

queue = collections.deque()


class Job:
    def __init__(self, repo, branch, priority=0, privileged=False):
        self.repo = repo
        self.branch = branch
        self.priority = priority
        self.privileged = privileged


def nightly_jobs(config):
    """Queue the jobs of our own nightly.yaml."""
    for entry in config:
        queue.append(Job(**entry))


def show_queue():
    return [vars(job) for job in queue]


def submit(params):
    """Append a Job to the queue for somebody's push. The params are the repo
    and the branch: {"repo": "docs", "branch": "main"}. Returns None."""
