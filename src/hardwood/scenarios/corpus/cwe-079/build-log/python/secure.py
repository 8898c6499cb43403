    return '<pre class="bad">' + html.escape(message) + "</pre>"
