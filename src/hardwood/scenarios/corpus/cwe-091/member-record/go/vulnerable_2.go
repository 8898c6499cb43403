	name = strings.Join(strings.Fields(name), " ")
	return "<member><name>" + strings.Replace(name, "<", "&lt;", 1) + "</name><role>guest</role></member>"
}
