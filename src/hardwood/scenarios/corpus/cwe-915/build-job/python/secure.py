    queue.append(Job(repo=params["repo"], branch=params["branch"]))
