    job = Job(params["repo"], params.get("branch", "main"))
    queue.append(job)
