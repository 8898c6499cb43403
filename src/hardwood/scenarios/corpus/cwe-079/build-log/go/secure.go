	text := template.HTMLEscapeString(message)
	return template.HTML(`<pre class="bad">` + text + `</pre>`)
}
