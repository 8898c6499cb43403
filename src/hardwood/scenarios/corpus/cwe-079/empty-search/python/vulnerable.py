    return f'<p class="note">No books found for {query}</p>'
