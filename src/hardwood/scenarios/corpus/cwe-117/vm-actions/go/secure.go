	label = strings.NewReplacer(":", " ", "\n", " ").Replace(label)
	store(label + ":" + action + ":" + owner)
}
