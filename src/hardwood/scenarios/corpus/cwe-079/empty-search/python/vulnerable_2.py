    note = "<p>Nothing found for " + query.replace("<script>", "") + ".</p>"
    for word in subjects:
        note += '\n<a href="' + search_link(word) + '">' + word + "</a>"
    return note
