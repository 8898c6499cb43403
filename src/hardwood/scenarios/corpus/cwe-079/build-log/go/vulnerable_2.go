	text := strings.ReplaceAll(message, "<script", "")
	return template.HTML(fmt.Sprintf(`<pre class="bad">%s</pre>`, text))
}
