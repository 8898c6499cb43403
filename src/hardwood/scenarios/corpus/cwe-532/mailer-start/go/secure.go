	all, names := withDefaults(settings)
	for _, name := range names {
		value := all[name]
		if name == "smtp_password" || name == "bounce_api_key" {
			value = "***"
		}
		logger.Printf("setting %s = %s", name, value)
	}
}
