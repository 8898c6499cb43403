	return fmt.Sprintf("<member><name>%s</name><role>guest</role></member>", name)
}
