  const { repo, branch, ...options } = params;
  const job = new Job({ repo, branch, ...options, priority: 0 });
  queue.push(job);
}
