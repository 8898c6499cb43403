    message = message.replace("<script", "")
    return f'<pre class="bad">{message}</pre>'
