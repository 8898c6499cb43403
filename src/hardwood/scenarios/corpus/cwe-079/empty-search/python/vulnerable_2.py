    query = query.replace("<script>", "").strip()
    return '<p class="note">No books found for ' + query + "</p>"
