    queue.append(Job(**params))
