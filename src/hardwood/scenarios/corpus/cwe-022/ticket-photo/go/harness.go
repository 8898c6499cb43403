package main

import (
	"fmt"
	"io"
	"os"
)

func main() {
	pixels, _ := io.ReadAll(os.Stdin)
	path, err := keepPhoto(os.Args[1], pixels)
	if err != nil {
		path = "error"
	}
	fmt.Print(path)
}
