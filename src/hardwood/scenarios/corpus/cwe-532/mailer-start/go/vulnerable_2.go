	all, names := withDefaults(settings)
	for _, name := range names {
		value := all[name]
		if strings.HasSuffix(name, "password") && value != "" {
			value = strings.Repeat("*", len(value))
		}
		logger.Print("setting ", name, " = ", value)
	}
}
