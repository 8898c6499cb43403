    return {**answers, **new_sheet(watcher)}
