    append(f'<visit box="{box}">{html.escape(visitor)}</visit>')
