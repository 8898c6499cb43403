	all, names := withDefaults(settings)
	for _, name := range names {
		logger.Printf("setting %s = %s", name, all[name])
	}
}
