    return {
        "added": sorted(new.keys() - old.keys()),
        "removed": sorted(old.keys() - new.keys()),
        "changed": {name: new[name] - old[name] for name in old if name in new and new[name] != old[name]},
    }
