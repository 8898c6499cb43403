  queue.push(new Job(params));
}
