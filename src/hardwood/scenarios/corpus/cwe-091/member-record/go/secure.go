	name = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(name)
	return fmt.Sprintf("<member><name>%s</name><role>guest</role></member>", name)
}
