	text := strings.NewReplacer("&", "&amp;", "<", "&lt;").Replace(message)
	return template.HTML(fmt.Sprintf(`<pre class="bad">%s</pre>`, text))
}
