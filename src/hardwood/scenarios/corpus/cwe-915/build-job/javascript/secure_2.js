  const job = new Job(params);
  job.priority = 0;
  job.privileged = false;
  queue.push(job);
}
