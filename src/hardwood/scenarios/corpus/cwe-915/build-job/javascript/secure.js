  queue.push(new Job({ repo: params.repo, branch: params.branch }));
}
