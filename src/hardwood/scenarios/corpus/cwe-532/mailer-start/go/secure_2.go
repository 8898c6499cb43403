	all, names := withDefaults(settings)
	for _, name := range names {
		if strings.Contains(name, "password") || strings.HasSuffix(name, "_key") {
			continue
		}
		logger.Println("setting", name, "=", all[name])
	}
}
