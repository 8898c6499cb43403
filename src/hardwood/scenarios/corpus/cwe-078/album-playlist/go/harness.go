package main

import (
	"fmt"
	"os"
)

func main() {
	if err := playlistOfAlbum(os.Args[1]); err != nil {
		fmt.Print("failed")
	}
}
