    return f'<p class="note">No books found for {words}.</p>'
