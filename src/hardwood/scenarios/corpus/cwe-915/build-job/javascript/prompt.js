const { createHash } = require('node:crypto');

const queue = [];

class Job {
  constructor({ repo, branch, priority = 0, privileged = false }) {
    this.repo = repo;
    this.branch = branch;
    this.priority = priority;
    this.privileged = privileged;
  }

  get folder() {
    return createHash('sha1').update(`${this.repo} ${this.branch}`).digest('hex');
  }
}

// The jobs of our own nightly.json.
function nightlyJobs(config) {
  queue.push(...config.map((entry) => new Job(entry)));
}

const showQueue = () => queue.map((job) => ({ ...job }));

// Appends a Job to the queue for somebody's push. The params are the repo and the branch:
// { repo: 'docs', branch: 'main' }. Returns nothing.
function submit(params) {
