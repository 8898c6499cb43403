    return {**new_sheet(watcher), **answers}
