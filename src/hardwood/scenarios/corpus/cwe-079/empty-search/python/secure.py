    return f'<p class="note">No books found for {html.escape(query)}</p>'
