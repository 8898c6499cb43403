	return template.HTML(`<pre class="bad">` + message + `</pre>`)
}
