    job = Job(**params)
    queue.append(job)
