/* Debian's libenchant looks for its providers in /usr/lib and cannot be told otherwise, but asks its own exported
   function for the place. Loaded before it with RTLD_GLOBAL, this one answers with the folder that this library is in. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

static const char built_for[] = "/usr/";

char *enchant_relocate(const char *path)
{
    Dl_info here;
    if (strncmp(path, built_for, sizeof built_for - 1) != 0 || !dladdr((void *)enchant_relocate, &here))
        return strdup(path);
    const char *slash = strrchr(here.dli_fname, '/');
    size_t folder = slash ? (size_t)(slash - here.dli_fname) + 1 : 0;
    const char *below = path + sizeof built_for - 1;
    char *moved = malloc(folder + strlen(below) + 1);
    if (moved == NULL)
        return NULL;
    memcpy(moved, here.dli_fname, folder);
    strcpy(moved + folder, below);
    return moved;
}
