	label = strings.ReplaceAll(label, "\n", " ")
	store(fmt.Sprintf("%s:%s:%s", label, action, owner))
}
