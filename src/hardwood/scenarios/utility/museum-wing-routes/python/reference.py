    return router.paths.get(room, HOME)
